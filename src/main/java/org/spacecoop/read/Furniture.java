package org.spacecoop.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what surrounds an article on a page: navigation, cookie banners, share bars, lists of other pages. */
final class Furniture {

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "form", "dialog", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "dialog",
            "alertdialog",
            "search",
            "menu",
            "menubar",
            "alert");

    private final Set<String> words;
    private final Element headline;
    private final Map<Element, Boolean> known = new HashMap<>();

    /** Furniture of one page; nothing around its headline is furniture. */
    Furniture(Set<String> words, Element headline) {
        this.words = words;
        this.headline = headline;
    }

    /** Whether an element or one around it is furniture. */
    boolean holds(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (known.computeIfAbsent(at, this::isFurniture)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFurniture(Element element) {
        if (isFrame(element)) {
            return false;
        }
        boolean hidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
        return hidden
                || TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || named(element, words);
    }

    /** What holds the whole page or the headline is never furniture, whatever its classes say. */
    private boolean isFrame(Element element) {
        String tag = element.normalName();
        boolean whole = tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article");
        for (Element at = headline; at != null && !whole; at = at.parent()) {
            whole = at.equals(element);
        }
        return whole;
    }

    /** Whether the class names or the id of an element hold one of the words. */
    static boolean named(Element element, Set<String> words) {
        String names = element.className() + " " + element.id();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean camel = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (camel || !Character.isLetter(c)) {
                if (words.contains(word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        return false;
    }
}
