package org.mediationledger.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.CaseLink;

/** Where the leaves of each case lie, and how its chain goes on. Read from the log; nothing of it is stored elsewhere. */
final class CaseChains {

    private final Map<String, Chain> chains = new HashMap<>();
    private long events;

    /** One case's leaves. */
    private static final class Chain {
        private final Indices indices = new Indices();
        private final Indices events = new Indices();
        private final Indices erasures = new Indices();
        private @Nullable Hash newest;
    }

    /** The link of the case's next leaf. */
    CaseLink next(String pseudonym) {
        Chain chain = chains.get(pseudonym);
        return chain == null ? CaseLink.FIRST : new CaseLink(chain.indices.size() + 1L, chain.newest);
    }

    void add(String pseudonym, long index, Hash leaf) {
        Chain chain = chains.computeIfAbsent(pseudonym, name -> new Chain());
        chain.indices.add(index);
        chain.events.add(events);
        chain.newest = leaf;
        events++;
    }

    void addErasure(String pseudonym, long index) {
        chains.computeIfAbsent(pseudonym, name -> new Chain()).erasures.add(index);
    }

    /** The indices of the leaves that record erasures in a case. */
    List<Long> erasures(String pseudonym) {
        Chain chain = chains.get(pseudonym);
        return chain == null
                ? List.of()
                : IntStream.range(0, chain.erasures.size())
                        .mapToObj(chain.erasures::at)
                        .toList();
    }

    /** How many leaves of events there are: so many of the store's events are in the log. */
    long events() {
        return events;
    }

    /** A case's leaves, in order; none where it has none. */
    List<CaseLeaf> leaves(String pseudonym) {
        Chain chain = chains.get(pseudonym);
        return chain == null
                ? List.of()
                : IntStream.range(0, chain.indices.size())
                        .mapToObj(i -> new CaseLeaf(chain.indices.at(i), chain.events.at(i)))
                        .toList();
    }

    /** How far a case has come; null where it has no leaf. */
    @Nullable
    CaseHead head(String pseudonym) {
        Chain chain = chains.get(pseudonym);
        return chain == null || chain.newest == null
                ? null
                : new CaseHead(pseudonym, chain.indices.size(), chain.newest);
    }

    /** How far every case has come, by pseudonym. */
    Collection<CaseHead> heads() {
        Map<String, CaseHead> heads = new TreeMap<>();
        chains.forEach((pseudonym, chain) -> {
            if (chain.newest != null) {
                heads.put(pseudonym, new CaseHead(pseudonym, chain.indices.size(), chain.newest));
            }
        });
        return heads.values();
    }
}
