package org.mediationledger.bundle.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Layers of the papers' pages: what a paper doesn't show, the bundle doesn't show either (ISO 32000-1 section 8.11). */
final class Layers {

    private static final COSName PROPERTIES = COSName.getPDFName("OCProperties");
    private static final COSName GROUPS = COSName.getPDFName("OCGs");

    private final List<Integer> all = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();

    /** The layers of one paper. */
    static Layers of(COSDictionary catalog, PaperObjects objects) {
        Layers layers = new Layers();
        if (catalog.getDictionaryObject(PROPERTIES) instanceof COSDictionary properties
                && properties.getDictionaryObject(GROUPS) instanceof COSArray groups) {
            layers.take(groups, configuration(properties), objects);
        }
        return layers;
    }

    private static COSDictionary configuration(COSDictionary properties) {
        return properties.getDictionaryObject(COSName.D) instanceof COSDictionary configuration
                ? configuration
                : new COSDictionary();
    }

    private void take(COSArray groups, COSDictionary configuration, PaperObjects objects) {
        boolean hiddenAtFirst = "OFF".equals(configuration.getNameAsString(COSName.BASE_STATE));
        Set<COSBase> shown = members(configuration, COSName.ON);
        Set<COSBase> off = members(configuration, COSName.OFF);
        for (int at = 0; at < groups.size(); at++) {
            Integer number = objects.take(groups.get(at));
            COSBase group = groups.getObject(at);
            if (number != null) {
                all.add(number);
                if (off.contains(group) || hiddenAtFirst && !shown.contains(group)) {
                    hidden.add(number);
                }
            }
        }
    }

    private static Set<COSBase> members(COSDictionary configuration, COSName key) {
        Set<COSBase> members = new HashSet<>();
        if (configuration.getDictionaryObject(key) instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                members.add(array.getObject(at));
            }
        }
        return members;
    }

    void add(Layers others) {
        all.addAll(others.all);
        hidden.addAll(others.hidden);
    }

    /** The catalog's entry; empty when no paper has layers. */
    String entry() {
        return all.isEmpty()
                ? ""
                : "/OCProperties<</OCGs " + list(all) + "/D<</BaseState/ON/OFF " + list(hidden) + "/Order []>>>>";
    }

    private static String list(List<Integer> numbers) {
        return Syntax.references(numbers.stream().mapToInt(Integer::intValue));
    }
}
