package org.mediationledger.launcher.watch;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.bson.Document;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.due.DueFigures;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.ViewProgress;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures and health of a process that builds views. */
@Configuration(proxyBeanMethods = false)
public class QuerySideWatch {

    /** The views, by processing group. */
    public static final List<String> VIEWS =
            List.of("casefile", "timeline", "confidence", "papers", "register", "due", "safeguarding", "worklist");

    @Bean
    MeterBinder viewFigures(ViewProgress views, RecordedEvents recorded) {
        return registry -> {
            Gauge.builder("ledger.events.head", recorded, RecordedEvents::head)
                    .description("Position of the newest event")
                    .register(registry);
            VIEWS.forEach(view -> {
                Gauge.builder("ledger.view.position", views, all -> all.of(view).applied())
                        .description("Position up to which the view has seen everything")
                        .tag("view", view)
                        .register(registry);
                Gauge.builder("ledger.view.lag", views, all -> lag(all.of(view)))
                        .description("Positions that the view has still to see")
                        .tag("view", view)
                        .register(registry);
            });
        };
    }

    private static long lag(Freshness freshness) {
        return freshness.head() - freshness.applied();
    }

    @Bean
    MeterBinder dueFigures(DueFigures figures) {
        return registry -> {
            Gauge.builder("ledger.due.week", figures, all -> all.count().withinSevenDays())
                    .description("Statutory dates whose last lawful day is today or within seven days")
                    .register(registry);
            Gauge.builder("ledger.due.overdue", figures, all -> all.count().overdue())
                    .description("Statutory dates whose last lawful day has passed")
                    .register(registry);
        };
    }

    @Bean
    HealthIndicator eventsHealth(RecordedEvents recorded) {
        return () -> Health.up().withDetail("head", recorded.head()).build();
    }

    /** The embedded server knows no {@code hello}, so views answer to a ping. */
    @Bean
    HealthIndicator viewsHealth(MongoDatabase database, ViewProgress views) {
        return () -> {
            database.runCommand(new Document("ping", 1));
            Health.Builder health = Health.up();
            VIEWS.forEach(view -> health.withDetail(view, views.of(view).applied()));
            return health.build();
        };
    }
}
