package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Format;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Release;

class PageReaderTest {

    private static final String FIRST =
            "The Ruritanian Space Office and the Syldavian Agency have signed a letter of intent on lunar science.";
    private static final String SECOND =
            "Both sides will name three experts each, who meet before the end of the year, to draw up a plan of work.";

    private static List<String> news(Release release) {
        return Readings.texts(release, BlockKind.PARAGRAPH);
    }

    @Test
    void findsThePostOfABlog() {
        Release release = Readings.release("""
                <!DOCTYPE html><html lang="en-US"><head><title>Offices sign letter &#8211; Space Office</title>
                <link rel="canonical" href="https://office.example/2031/letter/">
                <meta property="og:title" content="Offices sign letter"><meta property="og:site_name" content="Space Office">
                <meta property="article:published_time" content="2031-02-03T22:30:00-05:00">
                </head><body class="post-template has-sidebar cookie-ready">
                <header id="masthead"><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>
                <main id="content"><article class="post type-post">
                <header class="entry-header"><h1 class="entry-title">Offices sign letter</h1></header>
                <div class="entry-content">
                <figure class="wp-block-image"><img src="a.jpg" alt="IMG_2031.jpg"><figcaption>The directors at the table</figcaption></figure>
                <p>STRELSAU, Feb. 3, 2031 — %s</p><p>%s</p>
                <blockquote><p>“A good day.”</p></blockquote>
                <div class="sharedaddy social-share"><p>Share this text with your friends and followers on these networks:</p></div>
                <h3>Related posts</h3><ul><li><a href="/x">Older news of the office about another thing</a></li></ul>
                </div></article></main>
                <aside class="sidebar"><p>The office is the agency of the country, and it was founded in the year 2001.</p></aside>
                <footer><p>© Space Office, 12 Hill Street, Strelsau. All rights reserved by the office and partners.</p></footer>
                </body></html>
                """.formatted(FIRST, SECOND));
        assertEquals(
                List.of(
                        "TITLE Offices sign letter",
                        "CAPTION The directors at the table",
                        "PARAGRAPH " + FIRST,
                        "PARAGRAPH " + SECOND,
                        "QUOTATION “A good day.”"),
                Readings.lines(release));
        Metadata metadata = release.metadata();
        assertEquals(Format.HTML, release.format());
        assertEquals(Optional.of(LocalDate.of(2031, 2, 3)), metadata.published());
        assertEquals(Optional.of("Space Office"), metadata.publisher());
        assertEquals(Optional.of("https://office.example/2031/letter/"), metadata.source());
        assertEquals(Optional.of("en-US"), metadata.language());
        assertEquals(Optional.of("STRELSAU"), metadata.dateline().orElseThrow().place());
    }

    @Test
    void findsTheTextOfAPageLaidOutInTables() {
        Release release = Readings.release("""
                <html><head><title>Letter of intent signed | Ministry of Science</title>
                <meta name="DC.date.issued" content="2031-02-03"></head><body>
                <table width="100%%"><tr><td><a href="/a">The Ministry</a> <a href="/b">Services</a> <a href="/c">Press</a></td></tr></table>
                <table><tr><td class="left"><a href="/1">Minister</a><br><a href="/2">Departments</a><br><a href="/3">Archive of releases</a></td>
                <td><div><span>Letter of intent signed</span></div>
                <div>%s</div><div>%s</div></td>
                <td><a href="/4">Newsletter of the ministry for everybody who wants it</a></td></tr></table>
                <table><tr><td><a href="/imprint">Imprint</a></td></tr></table></body></html>
                """.formatted(FIRST, SECOND));
        assertEquals(Optional.of("Letter of intent signed"), release.metadata().title());
        assertEquals(List.of(FIRST, SECOND), news(release));
        assertEquals(Optional.of(LocalDate.of(2031, 2, 3)), release.metadata().published());
    }

    @Test
    void isNotTakenInByACookieBannerLongerThanTheArticle() {
        String consent =
                "<p>We use cookies and similar technologies to store information on your device. With your consent, "
                        + "our partners use cookies for personalised ads. See the privacy policy and the cookie settings.</p>";
        Release release = Readings.release(
                "<html><head><title>Short news</title></head><body><div id=\"cookie-overlay\" role=\"dialog\"><h2>Your privacy</h2>"
                        + consent.repeat(8) + "</div><div class=\"page\"><div class=\"wrap\"><h1>Short news</h1><p>"
                        + FIRST
                        + "</p></div></div>" + "<div class=\"zx81\">" + consent.repeat(3) + "</div></body></html>");
        assertEquals(List.of("TITLE Short news", "PARAGRAPH " + FIRST), Readings.lines(release));
    }

    @Test
    void leavesOutListsOfOtherArticles() {
        String card =
                "<article class=\"card\"><a href=\"/o\"><h3>Another piece of news about the office</h3><p>What this other "
                        + "piece is about is told here in one long sentence that ends with dots.</p></a></article>";
        Release release = Readings.release(
                "<html><head><title>News</title></head><body><h1>Offices sign letter of intent</h1><article><p>" + FIRST
                        + "</p><p>" + SECOND + "</p></article><section><h2>Latest news</h2>" + card.repeat(3)
                        + "</section></body></html>");
        assertEquals(List.of(FIRST, SECOND), news(release));
    }

    @Test
    void readsTextThatIsPartedByLineBreaksAlone() {
        Release release = Readings.release(
                "<html><head><title>Letter of intent</title></head><body><div><a href=\"/\">Home</a> | <a href=\"/n\">All the news</a></div><div><b>Letter of intent</b><br><br>"
                        + FIRST + "<br>\n<br>" + SECOND + "<br><br>- first aim<br>- second aim</div></body></html>");
        assertEquals(List.of(FIRST, SECOND), news(release));
        assertEquals(List.of("first aim", "second aim"), Readings.texts(release, BlockKind.LIST_ITEM));
    }

    @Test
    void readsLinkedDataBeforeOtherMetadata() {
        Release release = Readings.release("""
                <html lang="de"><head><title>Absichtserklärung - Weltraumamt</title>
                <script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[
                \t{"@type":"Organization","@id":"#org","name":"Weltraumamt Ruritanien"},
                \t{"@type":["NewsArticle"],"headline":"Absichtserklärung","datePublished":"2031-02-03T08:00+01:00",
                \t "publisher":{"@id":"#org"},"url":"https:\\/\\/amt.example\\/1"}]}
                </script>
                <script type="application/ld+json">{ this is no JSON</script>
                <meta name="date" content="2030-01-01"></head>
                <body><h1>Absichtserklärung</h1><p class="lead">Zwei Ämter wollen den Mond gemeinsam erforschen und dafür Fachleute entsenden.</p>
                <p>Strelsau, 3. Februar 2031 – Das Weltraumamt und die syldavische Agentur haben eine Erklärung unterzeichnet.</p></body></html>
                """);
        Metadata metadata = release.metadata();
        assertEquals(Optional.of(LocalDate.of(2031, 2, 3)), metadata.published());
        assertEquals(Optional.of("Weltraumamt Ruritanien"), metadata.publisher());
        assertEquals(Optional.of("https://amt.example/1"), metadata.source());
        assertEquals(Optional.of("de"), metadata.language());
        assertEquals(1, Readings.texts(release, BlockKind.STANDFIRST).size());
        assertEquals(Optional.of("Absichtserklärung"), metadata.title());
    }

    @Test
    void tracesATitleThatStandsInTheHeadOnly() {
        Release release = Readings.release(
                "<html><head><title>Caf&eacute; in orbit | Space Office of Ruritania</title></head><body><p>" + FIRST
                        + "</p><p>" + SECOND + "</p></body></html>");
        assertEquals("Café in orbit", release.blocks().get(0).text().text());
        assertEquals(
                "Caf&eacute; in orbit",
                Readings.quoted(release, release.blocks().get(0)));
    }

    @Test
    void readsTheDateOfATimeElement() {
        Release release = Readings.release("<html><body><h1>Letter</h1><time datetime=\"2031-02-03\">3 Feb</time><p>"
                + FIRST + "</p></body></html>");
        assertEquals(Optional.of(LocalDate.of(2031, 2, 3)), release.metadata().published());
    }

    @Test
    void readsAPageWithoutFrame() {
        Release release = Readings.release("<h1>Letter of intent</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>");
        assertEquals(Format.HTML, release.format());
        assertEquals(List.of(FIRST, SECOND), news(release));
    }
}
