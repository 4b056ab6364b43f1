package org.mediationledger.launcher.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class RebuildingTest {

    @Test
    void a_process_without_views_waits_for_none() {
        try (GenericApplicationContext withoutViews = new GenericApplicationContext()) {
            withoutViews.refresh();
            assertThatCode(() -> Rebuilding.show(withoutViews)).doesNotThrowAnyException();
        }
    }
}
