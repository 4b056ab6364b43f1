package org.mediationledger.bundle.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle as its readers have it: the file first issued, or issued again, and the supplements to it in their order.
 *
 * @param files one or more; all but the first are supplements, each to what is before it
 */
public record Issued(List<PagedBundle> files) {

    /** Takes an unmodifiable copy and checks the order. */
    public Issued {
        files = List.copyOf(files);
        if (files.isEmpty() || files.getFirst().plan().issue() instanceof Issue.Supplement) {
            throw new IllegalArgumentException("what was issued begins with a whole bundle");
        }
        for (int at = 1; at < files.size(); at++) {
            if (!follows(files.get(at), files.get(at - 1))) {
                throw new IllegalArgumentException("a file issued later is not a supplement to the one before it");
            }
        }
    }

    /** The same with one more supplement. */
    public Issued with(PagedBundle supplement) {
        return new Issued(Stream.concat(files.stream(), Stream.of(supplement)).toList());
    }

    /** What a plan that comes next says of this. */
    Issue.Earlier earlier() {
        PagedBundle last = files.getLast();
        return new Issue.Earlier(last.plan().digest(), last.lastNumber(), last.lastEntry());
    }

    int nextSupplement() {
        return files.size();
    }

    int nextIssue() {
        return switch (files.getFirst().plan().issue()) {
            case Issue.Reissue again -> again.number() + 1;
            case Issue.First first -> 2;
            case Issue.Supplement supplement -> throw new IllegalStateException("what was issued begins with a bundle");
        };
    }

    /** The whole bundle, supplements apart. */
    PagedBundle whole() {
        return files.getFirst();
    }

    /** The sections of all files. */
    List<Section> sections() {
        return files.stream().flatMap(file -> file.plan().sections().stream()).toList();
    }

    /** All papers in all files, in the order in which they were issued. */
    Stream<PagedEntry> entries() {
        return files.stream().flatMap(file -> file.entries().stream());
    }

    Set<PaperId> papers() {
        return entries().map(paged -> paged.entry().paper().id()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean follows(PagedBundle later, PagedBundle earlier) {
        return later.plan().issue() instanceof Issue.Supplement supplement
                && supplement.earlier().plan().equals(earlier.plan().digest());
    }
}
