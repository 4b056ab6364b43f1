package org.mediationledger.launcher.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MixTest {

    @Test
    void the_plots_share_all_cases_and_from_sixty_on_each_has_one() {
        for (int cases = 1; cases <= 500; cases++) {
            Map<Plot, Integer> mix = Mix.of(cases);
            assertThat(mix.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(cases);
            assertThat(mix).containsEntry(Plot.SHOWCASE, 1).containsOnlyKeys(Plot.values());
            assertThat(mix.values()).allMatch(count -> count >= 0);
            if (cases >= Mix.COMPLETE_FROM) {
                assertThat(mix.values()).allMatch(count -> count >= 1);
            }
        }
    }

    @Test
    void many_cases_come_close_to_the_weights() {
        int total = 0;
        for (Plot plot : Plot.values()) {
            total += plot.weight();
        }
        Map<Plot, Integer> mix = Mix.of(total);
        for (Plot plot : Plot.values()) {
            assertThat(mix.get(plot)).as(plot.name()).isBetween(plot.weight() - 1, plot.weight() + 1);
        }
    }
}
