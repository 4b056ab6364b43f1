package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.bundle.pdf.Links.Target;

/** The bookmarks: the front pages, each section, and its papers below it (ISO 32000-1 section 12.3.3). */
final class Outline {

    private final List<Item> items = new ArrayList<>();

    /** Adds a bookmark at the top. */
    void add(String title, Target target) {
        items.add(new Item(title, target, new ArrayList<>()));
    }

    /** Adds a bookmark below the last one at the top. */
    void addBelow(String title, Target target) {
        items.getLast().below().add(new Item(title, target, new ArrayList<>()));
    }

    /** Writes all of it. */
    int write(ObjectWriter out) throws IOException {
        int root = out.reserve();
        List<Integer> top = write(out, items, root);
        int all = items.stream().mapToInt(item -> 1 + item.below().size()).sum();
        out.object(root, "<</Type/Outlines" + ends(top) + "/Count " + all + ">>");
        return root;
    }

    private static List<Integer> write(ObjectWriter out, List<Item> items, int parent) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            numbers.add(out.reserve());
        }
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            List<Integer> below = write(out, item.below(), numbers.get(at));
            out.object(
                    numbers.get(at),
                    "<</Title " + Syntax.text(item.title()) + "/Parent " + Syntax.reference(parent)
                            + "/Dest " + item.target().destination()
                            + (at > 0 ? "/Prev " + Syntax.reference(numbers.get(at - 1)) : "")
                            + (at + 1 < items.size() ? "/Next " + Syntax.reference(numbers.get(at + 1)) : "")
                            + (below.isEmpty() ? "" : ends(below) + "/Count " + below.size()) + ">>");
        }
        return numbers;
    }

    private static String ends(List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : "/First " + Syntax.reference(numbers.getFirst()) + "/Last " + Syntax.reference(numbers.getLast());
    }

    private record Item(String title, Target target, List<Item> below) {}
}
