package org.mediationledger.launcher.demo.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many cases each plot has among so many: the shares of its weights by largest remainder. */
final class Mix {

    /** From so many cases on every plot appears at least once. */
    static final int COMPLETE_FROM = 60;

    private static final int TOTAL_WEIGHT =
            Stream.of(Plot.values()).mapToInt(Plot::weight).sum();

    private Mix() {}

    /** One showcase always, and the others by weight. */
    static Map<Plot, Integer> of(int cases) {
        Map<Plot, Integer> counts = new EnumMap<>(Plot.class);
        counts.put(Plot.SHOWCASE, 1);
        int least = cases >= COMPLETE_FROM ? 1 : 0;
        List<Plot> others =
                Stream.of(Plot.values()).filter(plot -> plot != Plot.SHOWCASE).toList();
        others.forEach(plot -> counts.put(plot, least));
        int left = cases - 1 - least * others.size();
        double[] wanted = others.stream()
                .mapToDouble(plot -> Math.max(0, (double) plot.weight() * cases / TOTAL_WEIGHT - least))
                .toArray();
        double all = Arrays.stream(wanted).sum();
        Map<Plot, Double> remainders = new EnumMap<>(Plot.class);
        for (int i = 0; i < wanted.length; i++) {
            double share = wanted[i] * left / all;
            int whole = (int) share;
            counts.merge(others.get(i), whole, Integer::sum);
            remainders.put(others.get(i), share - whole);
        }
        int missing =
                cases - counts.values().stream().mapToInt(Integer::intValue).sum();
        others.stream()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(missing)
                .forEach(plot -> counts.merge(plot, 1, Integer::sum));
        return counts;
    }
}
