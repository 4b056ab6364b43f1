package org.mediationledger.launcher.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.query.casefile.Bodies;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.Facts;
import org.mediationledger.query.casefile.Intake;
import org.mediationledger.query.letters.ConfirmedAddress;
import org.mediationledger.query.letters.OwedLetter;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.ContactLimit;

/** Finds where a letter goes, from what the case has on record and what bodies confirmed to the operator. */
final class Routes {

    private final Words words;
    private final Mailboxes mailboxes;

    Routes(Words words, Mailboxes mailboxes) {
        this.words = words;
        this.mailboxes = mailboxes;
    }

    Route of(CaseFile file, List<ConfirmedAddress> confirmed, OwedLetter letter) {
        return switch (letter.to()) {
            case FAMILY -> ofHolder(file, confirmed, letter);
            case LOCAL_AUTHORITY -> ofBody(file, authority(file));
            case COMMISSIONING_BODY -> ofBody(file, commissioner(file));
            case SCHOOL_OR_COLLEGE -> Route.of(List.of(), List.of());
        };
    }

    /** What somebody asked for not to be done. */
    static List<ContactLimit> limits(CaseFile file, OwedLetter letter) {
        Intake.Holder holder = holder(file, letter.person());
        return holder == null ? List.of() : holder.never();
    }

    static Intake.@Nullable Holder holder(CaseFile file, @Nullable PersonId person) {
        return Facts.newest(file.contents().intake().holders().stream()
                .filter(holder -> holder.person().equals(person))
                .toList());
    }

    private Route ofHolder(CaseFile file, List<ConfirmedAddress> confirmed, OwedLetter letter) {
        Intake.Holder holder = holder(file, letter.person());
        if (holder == null) {
            return Route.of(List.of(), List.of());
        }
        List<Route.Known> known = new ArrayList<>();
        String email = words.ifThere(file.caseId(), holder.email());
        if (email != null) {
            add(known, AddressKind.EMAIL, email(email), on(confirmed, holder, AddressKind.EMAIL));
        }
        String post = words.ifThere(file.caseId(), holder.address());
        if (post != null) {
            add(
                    known,
                    AddressKind.POST,
                    post(words.ifThere(file.caseId(), holder.name()), post),
                    on(confirmed, holder, AddressKind.POST));
        }
        return Route.of(known, holder.never());
    }

    private Route ofBody(CaseFile file, @Nullable String code) {
        String mailbox = code == null ? null : mailboxes.of(code);
        List<Route.Known> known = new ArrayList<>();
        if (mailbox != null) {
            add(
                    known,
                    AddressKind.EMAIL,
                    email(mailbox),
                    file.contents().intake().openings().getLast().mark().recordedOn());
        }
        return Route.of(known, List.of());
    }

    static @Nullable String authority(CaseFile file) {
        Bodies.Succession changed = Facts.newest(file.contents().bodies().authorities());
        return changed == null
                ? file.contents().intake().openings().getLast().localAuthority().toString()
                : changed.localAuthority().toString();
    }

    static @Nullable String commissioner(CaseFile file) {
        return Stream.ofNullable(Facts.newest(file.contents().arrangement().commissionerInformed()))
                .map(informed -> informed.commissioner().toString())
                .findFirst()
                .orElse(null);
    }

    private static void add(
            List<Route.Known> known, AddressKind by, @Nullable Address address, @Nullable LocalDate confirmedOn) {
        if (address != null) {
            known.add(new Route.Known(by, address, confirmedOn));
        }
    }

    private static @Nullable LocalDate on(List<ConfirmedAddress> confirmed, Intake.Holder holder, AddressKind kind) {
        return confirmed.stream()
                .filter(one -> one.person().equals(holder.person()) && one.address() == kind)
                .map(ConfirmedAddress::on)
                .findFirst()
                .orElse(null);
    }

    /** What was typed in as one, and is none, is no address. */
    private static @Nullable Address email(String mailbox) {
        try {
            return new Address.Email(mailbox.strip());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable Address post(@Nullable String name, String address) {
        try {
            return new Address.Post(Stream.concat(
                            Stream.ofNullable(name), address.lines().flatMap(line -> Stream.of(line.split(",\\s*"))))
                    .filter(line -> !line.isBlank())
                    .toList());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
