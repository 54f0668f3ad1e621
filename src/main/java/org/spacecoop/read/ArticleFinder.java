package org.spacecoop.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.spacecoop.release.BlockKind;

/**
 * Finds the element of a page that holds the article.
 *
 * <p>Every block speaks for or against the elements around it: running text for them by its length, links and talk of
 * cookies against them. An {@code <article>} that holds most of the running text is believed; else the search climbs from
 * the element with the most text of its own as long as what it takes in is more text than furniture. Immutable.
 */
final class ArticleFinder {

    private static final int SHORTEST_PROSE = 40;
    private static final double MOST_LINKED = 0.4;
    private static final double BELIEVED_SHARE = 0.5;
    private static final double CLIMB_DISCOUNT = 0.5;
    private static final int FURNITURE_COST = 25;

    private final Phrases cookieWords;
    private final Set<String> articleMarks;

    ArticleFinder(ReadingLexicon lexicon) {
        this.cookieWords = lexicon.phrases("cookie_words");
        this.articleMarks = lexicon.words("article_marks");
    }

    /** What the blocks within an element say for and against it. */
    private static final class Score {
        private double prose;
        private double furniture;
    }

    /**
     * The element that holds the article.
     *
     * @param blocks the blocks of the page, without what is known to be furniture
     */
    Element find(Element body, List<HtmlBlocks.Found> blocks) {
        Map<Element, Score> all = new HashMap<>();
        Map<Element, Score> own = new HashMap<>();
        for (HtmlBlocks.Found block : blocks) {
            double score = score(block);
            count(own, container(block.element()), score);
            for (Element at = block.element(); at != null; at = at.parent()) {
                count(all, at, score);
            }
        }
        Score whole = all.getOrDefault(body, new Score());
        Element marked = richest(body.select("[itemprop=articleBody], article, main, [role=main]"), all);
        boolean believed = marked != null && all.get(marked).prose >= BELIEVED_SHARE * whole.prose;
        Element start = believed ? marked : richest(body.select("*"), own);
        return start == null ? body : believed ? start : climb(start, all);
    }

    /** Whether a block is about cookies and consent. */
    boolean isConsent(String text) {
        int words = cookieWords.countIn(text, 3);
        return words >= 2
                || (words == 1
                        && text.length() < 160
                        && text.toLowerCase(Locale.ROOT).contains("cookie"));
    }

    private static void count(Map<Element, Score> scores, Element element, double score) {
        Score sum = scores.computeIfAbsent(element, key -> new Score());
        if (score > 0) {
            sum.prose += score;
        } else {
            sum.furniture -= score;
        }
    }

    private double score(HtmlBlocks.Found block) {
        int length = block.draft().text().length();
        double linked = (double) block.linked() / Math.max(1, length);
        if (linked > MOST_LINKED || isConsent(block.draft().string())) {
            return -FURNITURE_COST - length / 4.0;
        }
        boolean item =
                block.draft().kind() == BlockKind.LIST_ITEM || block.draft().kind() == BlockKind.CAPTION;
        if (length < SHORTEST_PROSE || block.draft().kind() == BlockKind.HEADING) {
            return 0;
        }
        return length * (1 - linked) * (item ? 0.5 : 1);
    }

    /** The element around a paragraph, item or heading that can be a container of others. */
    private static Element container(Element element) {
        Element at = element;
        Set<String> leaves =
                Set.of("p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "img", "figcaption");
        while (at.parent() != null && leaves.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    /** The element with the most prose; the first of equals, and for elements within each other the innermost. */
    private static Element richest(Elements candidates, Map<Element, Score> scores) {
        Element best = null;
        for (Element candidate : candidates) {
            Score score = scores.get(candidate);
            boolean better = score != null
                    && score.prose > 0
                    && (best == null || score.prose > scores.get(best).prose || isSameWithin(best, candidate, scores));
            best = better ? candidate : best;
        }
        return best;
    }

    private static boolean isSameWithin(Element best, Element candidate, Map<Element, Score> scores) {
        return candidate.hasParent()
                && scores.get(candidate).prose == scores.get(best).prose
                && candidate.parents().contains(best);
    }

    private Element climb(Element start, Map<Element, Score> all) {
        Element best = start;
        double bestGain = 0;
        double gain = 0;
        for (Element at = start; at.parent() != null && all.containsKey(at.parent()); at = at.parent()) {
            Score inner = all.get(at);
            Score outer = all.get(at.parent());
            double prose = (outer.prose - inner.prose) * CLIMB_DISCOUNT;
            double mark = Furniture.named(at.parent(), articleMarks) ? 1 : 0;
            gain += prose + mark - (outer.furniture - inner.furniture);
            if (gain > bestGain) {
                best = at.parent();
                bestGain = gain;
            }
        }
        return best;
    }
}
