package org.mediationledger.bundle.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.Heading;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.PracticeDirection;

/** Puts papers into sections, and the sections into the order of their letters. */
final class Sections {

    private final PracticeDirection direction;
    private final Set<AppealType> types;

    Sections(PracticeDirection direction, Set<AppealType> types) {
        this.direction = direction;
        this.types = types;
    }

    /** The sections that aren't empty; rows are numbered from the one after {@code lastEntry}. */
    List<Section> of(List<ReleasedPaper> papers, Placing placing, int lastEntry) {
        Map<Part, List<ReleasedPaper>> byPart = papers.stream()
                .sorted(PaperOrder.IN_SECTION)
                .collect(Collectors.groupingBy(paper -> direction.partOf(paper.kind(), paper.party(), types)));
        List<Section> sections = new ArrayList<>();
        int number = lastEntry;
        for (Part part : inOrder(byPart.keySet())) {
            Heading heading = heading(part);
            List<Entry> entries = new ArrayList<>();
            for (ReleasedPaper paper : byPart.getOrDefault(part, List.of())) {
                number++;
                entries.add(new Entry(number, paper, placing.of(heading.letter(), paper), null));
            }
            sections.add(new Section(part, heading.letter(), heading.text(), entries));
        }
        return sections;
    }

    private List<Part> inOrder(Set<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(part -> heading(part).letter()))
                .toList();
    }

    private Heading heading(Part part) {
        return direction.heading(part, types);
    }
}
