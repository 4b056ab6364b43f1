package org.mediationledger.bundle.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers printed on the pages, as viewers name them (ISO 32000-1 section 12.4.2). */
final class PageLabels {

    private static final Pattern COUNTED = Pattern.compile("(.*?)([1-9][0-9]{0,8})");

    private PageLabels() {}

    /** The number tree: a new range wherever a label doesn't follow from the one before. */
    static String of(List<String> labels) {
        StringBuilder ranges = new StringBuilder("<</Nums [");
        String prefix = "";
        long next = 0;
        for (int page = 0; page < labels.size(); page++) {
            Matcher counted = COUNTED.matcher(labels.get(page));
            if (!counted.matches()) {
                ranges.append(page)
                        .append("<</P ")
                        .append(Syntax.text(labels.get(page)))
                        .append(">>");
                next = 0;
            } else {
                long number = Long.parseLong(counted.group(2));
                if (number != next || !counted.group(1).equals(prefix)) {
                    prefix = counted.group(1);
                    ranges.append(page)
                            .append("<</S/D/St ")
                            .append(number)
                            .append(prefix.isEmpty() ? "" : "/P " + Syntax.text(prefix))
                            .append(">>");
                }
                next = number + 1;
            }
        }
        return ranges.append("]>>").toString();
    }
}
