package org.mediationledger.web.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.BlindIndex;

/** The tokens under which a case's people are found. */
public final class PeopleTokens {

    private final BlindIndex index;

    /** Makes them with this. */
    public PeopleTokens(BlindIndex index) {
        this.index = index;
    }

    /** Of a right-holder. */
    public List<String> of(HolderRequest holder) {
        return Stream.concat(
                        index.tokens(BlindIndex.Kind.NAME, holder.name()).stream(),
                        ifTold(BlindIndex.Kind.PHONE, holder.phone()))
                .toList();
    }

    List<String> of(ChildRequest child) {
        LocalDate dateOfBirth = child.dateOfBirth();
        return Stream.concat(
                        index.tokens(BlindIndex.Kind.NAME, child.name()).stream(),
                        ifTold(BlindIndex.Kind.DATE_OF_BIRTH, dateOfBirth == null ? null : dateOfBirth.toString()))
                .toList();
    }

    /** Of a telephone number. */
    public List<String> ofPhone(@Nullable String phone) {
        return ifTold(BlindIndex.Kind.PHONE, phone).toList();
    }

    private Stream<String> ifTold(BlindIndex.Kind kind, @Nullable String value) {
        return value == null ? Stream.empty() : index.tokens(kind, value).stream();
    }
}
