package org.mediationledger.query.view;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the unit of work has collected before its token is stored. The pooled processor stores the token ahead of
 * every handler's own work at commit, so a batch written there would be lost in a crash.
 */
public final class FlushingTokenStore implements TokenStore {

    private final TokenStore tokens;
    private final ViewProgress progress;

    /** Around the store that keeps the tokens. */
    public FlushingTokenStore(TokenStore tokens, ViewProgress progress) {
        this.tokens = tokens;
        this.progress = progress;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        CurrentUnitOfWork.ifStarted(Keeper::writeAll);
        tokens.storeToken(token, processorName, segment);
        progress.reached(processorName, segment, token);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        tokens.initializeTokenSegments(processorName, segmentCount);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        tokens.initializeTokenSegments(processorName, segmentCount, initialToken);
    }

    @Override
    @SuppressWarnings("NullAway") // Axon's own stores answer null for a segment without a position
    public TrackingToken fetchToken(String processorName, int segment) {
        TrackingToken token = tokens.fetchToken(processorName, segment);
        progress.reached(processorName, segment, token);
        return token;
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public TrackingToken fetchToken(String processorName, Segment segment) {
        TrackingToken token = tokens.fetchToken(processorName, segment);
        progress.reached(processorName, segment.getSegmentId(), token);
        return token;
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        tokens.extendClaim(processorName, segment);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.releaseClaim(processorName, segment);
        progress.left(processorName, segment);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        tokens.initializeSegment(token, processorName, segment);
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        tokens.deleteToken(processorName, segment);
        progress.left(processorName, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return tokens.fetchSegments(processorName);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        return tokens.fetchAvailableSegments(processorName);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
