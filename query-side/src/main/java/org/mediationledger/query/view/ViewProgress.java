package org.mediationledger.query.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.stereotype.Component;

/** How far each view is, as far as this process builds it: told by the tokens that it claims and stores. */
@Component
public final class ViewProgress {

    private static final long NOTHING = -1;

    private final Map<String, Map<Integer, Long>> positions = new ConcurrentHashMap<>();
    private final RecordedEvents recorded;
    private final ViewKeeping keeping;
    private final long headAtStart;

    ViewProgress(RecordedEvents recorded, ViewKeeping keeping) {
        this.recorded = recorded;
        this.keeping = keeping;
        this.headAtStart = recorded.head();
    }

    /** How far a view is; of a durable view that other processes build, the applied position is not known here: -1. */
    public Freshness of(String view) {
        long applied = applied(view);
        return new Freshness(applied, Math.max(applied, recorded.head()), rebuilding(applied));
    }

    boolean rebuilding(String view) {
        return rebuilding(applied(view));
    }

    void reached(String view, int segment, @Nullable TrackingToken token) {
        positions
                .computeIfAbsent(view, name -> new ConcurrentHashMap<>())
                .put(segment, token == null ? NOTHING : token.position().orElse(NOTHING));
    }

    void left(String view, int segment) {
        positions.getOrDefault(view, Map.of()).remove(segment);
    }

    private boolean rebuilding(long applied) {
        return switch (keeping) {
            case REBUILT_AT_START -> applied < headAtStart;
            case DURABLE -> false;
        };
    }

    private long applied(String view) {
        return positions.getOrDefault(view, Map.of()).values().stream()
                .flatMapToLong(LongStream::of)
                .min()
                .orElse(NOTHING);
    }
}
