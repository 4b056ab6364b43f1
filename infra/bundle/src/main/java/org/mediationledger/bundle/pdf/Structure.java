package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tags of the file: structure elements, written as they come, and the tree that leads from marked content and from
 * links back to them (ISO 32000-1 sections 14.7 and 14.8). What stays in memory is a number or two for each paper.
 */
final class Structure {

    private static final int ENTRIES_IN_A_LEAF = 256;

    private final ObjectWriter out;
    private final int root;
    private final int document;
    private final List<Integer> parts = new ArrayList<>();
    private final StringBuilder leaf = new StringBuilder();
    private final StringBuilder leaves = new StringBuilder();
    private int firstKeyOfLeaf;
    private int nextKey;
    private int front = -1;

    Structure(ObjectWriter out) {
        this.out = out;
        this.root = out.reserve();
        this.document = out.reserve();
    }

    int root() {
        return root;
    }

    /** A part of the document, in the order of the calls; whoever asks for it writes it. */
    int part() {
        int part = out.reserve();
        if (front < 0) {
            parts.add(part);
        } else {
            parts.add(front++, part);
        }
        return part;
    }

    /** The parts asked for from now on stand before all others. */
    void frontFirst() {
        front = 0;
    }

    /**
     * Writes a part.
     *
     * @param kids numbers of its elements
     */
    void writePart(int part, String title, List<Integer> kids) throws IOException {
        write(part, document, "Part", "/T " + Syntax.text(title), kids);
    }

    /** Writes an element that has others below it. */
    void write(int element, int parent, String type, String entries, List<Integer> kids) throws IOException {
        out.object(
                element,
                start(type, parent) + entries + "/K "
                        + Syntax.references(kids.stream().mapToInt(Integer::intValue)) + ">>");
    }

    /** Writes an element that is one run of marked content. */
    void writeContent(int element, int parent, String type, String entries, int page, int mark) throws IOException {
        out.object(element, start(type, parent) + entries + "/Pg " + Syntax.reference(page) + "/K " + mark + ">>");
    }

    /** Writes a link: its text, and the annotation that can be clicked. */
    void writeLink(int element, int parent, int page, int mark, int annotation, String title) throws IOException {
        out.object(
                element,
                start("Link", parent) + "/Alt " + Syntax.text(title) + "/Pg " + Syntax.reference(page) + "/K [" + mark
                        + "<</Type/OBJR/Obj " + Syntax.reference(annotation) + ">>]>>");
    }

    private static String start(String type, int parent) {
        return "<</Type/StructElem/S/" + type + "/P " + Syntax.reference(parent);
    }

    /** The key under which a page, or an annotation, finds its elements. */
    int key(String elements) throws IOException {
        int key = nextKey++;
        leaf.append(key).append(' ').append(elements).append('\n');
        if (nextKey - firstKeyOfLeaf == ENTRIES_IN_A_LEAF) {
            endLeaf();
        }
        return key;
    }

    private void endLeaf() throws IOException {
        int object = out.object("<</Limits [" + firstKeyOfLeaf + " " + (nextKey - 1) + "]/Nums [" + leaf + "]>>");
        leaves.append(Syntax.reference(object)).append('\n');
        leaf.setLength(0);
        firstKeyOfLeaf = nextKey;
    }

    /** Writes the tree's root, once everything else is. */
    void end() throws IOException {
        if (!leaf.isEmpty()) {
            endLeaf();
        }
        int parents = out.object("<</Kids [" + leaves + "]>>");
        write(document, root, "Document", "", parts);
        out.object(
                root,
                "<</Type/StructTreeRoot/K [" + Syntax.reference(document) + "]/ParentTree " + Syntax.reference(parents)
                        + "/ParentTreeNextKey " + nextKey + ">>");
    }
}
