package org.mediationledger.web.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.worklist.Whose;

/**
 * A type that is one string of a certain form in bodies, paths and parameters alike.
 *
 * @param parse throws an {@link IllegalArgumentException} or {@link java.time.DateTimeException} on any other form
 * @param expected the form as the end of a sentence that begins with the field
 * @param format the OpenAPI format, where there is one
 * @param pattern the form as a regular expression, where the format doesn't say it
 */
public record TextForm<T>(
        Class<T> type,
        Function<String, T> parse,
        String expected,
        @Nullable String format,
        @Nullable String pattern) {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern MINE_OR_TEAM = Pattern.compile("mine|team");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Every such type. */
    public static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(LocalDate.class, TextForm::date, "must be a date that exists, as yyyy-MM-dd", "date", null),
            new TextForm<>(LocalTime.class, TextForm::time, "must be a time of day, as HH:mm", null, "\\d{2}:\\d{2}"),
            id(UUID.class, UUID::fromString),
            id(CaseId.class, CaseId::of),
            id(PersonId.class, PersonId::of),
            id(DecisionId.class, DecisionId::of),
            id(MeetingId.class, MeetingId::of),
            id(CertificateId.class, CertificateId::of),
            id(AgreementItemId.class, AgreementItemId::of),
            id(ExpenseId.class, ExpenseId::of),
            id(DocumentId.class, DocumentId::of),
            id(BundleId.class, BundleId::of),
            id(LetterId.class, LetterId::of),
            new TextForm<>(
                    AccountId.class,
                    AccountId::new,
                    "must be up to a hundred letters, digits, dots, hyphens, underscores or at signs",
                    null,
                    "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}"),
            new TextForm<>(
                    AuthorityCode.class,
                    AuthorityCode::new,
                    "must be nine characters, E and eight digits",
                    null,
                    "E\\d{8}"),
            new TextForm<>(
                    CommissionerCode.class,
                    CommissionerCode::new,
                    "must be three to nine capital letters or digits",
                    null,
                    "[A-Z0-9]{3,9}"),
            new TextForm<>(
                    OrganisationId.class,
                    OrganisationId::new,
                    "must be up to sixty lower-case letters, digits and inner hyphens",
                    null,
                    "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?"),
            new TextForm<>(Whose.class, TextForm::whose, "must be mine or team", null, "mine|team"),
            new TextForm<>(
                    ContractId.class,
                    ContractId::new,
                    "must be up to sixty lower-case letters, digits and inner hyphens",
                    null,
                    "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?"));

    /** What was expected of a value of that type, as the end of a sentence that begins with the field. */
    static String expectationOf(@Nullable Class<?> type) {
        return ALL.stream()
                .filter(form -> form.type == type)
                .map(TextForm::expected)
                .findFirst()
                .orElseGet(() -> Shape.of(type).expected());
    }

    private static <T> TextForm<T> id(Class<T> type, Function<String, T> parse) {
        return new TextForm<>(
                type,
                text -> parse.apply(matching(UUID_TEXT, text)),
                "must be a UUID of 36 characters in lower case",
                "uuid",
                null);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(matching(ISO_DATE, text));
    }

    private static Whose whose(String text) {
        return Whose.valueOf(matching(MINE_OR_TEAM, text).toUpperCase(Locale.ROOT));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(matching(HOURS_AND_MINUTES, text));
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("another form");
        }
        return text;
    }
}
