package org.mediationledger.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.statute.AgreedTimeBeforeAgreementException;
import org.mediationledger.statute.StatuteRefusal;
import org.mediationledger.statute.UnknownYearException;

/**
 * Problem details (RFC 9457, section 3). No member repeats a value that somebody sent, save names of fields and the path
 * asked for.
 *
 * @param type {@code urn:mediation-ledger:problem:} and the code in lower case with hyphens
 * @param title the code in plain words, the same for every occurrence
 * @param status the HTTP status
 * @param detail a plain sentence about this occurrence
 * @param code the code as programs compare it
 * @param provision the provision that refuses, where one does
 * @param field the JSON path, parameter or header that is wrong, where one is
 * @param instance the path asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Problem details (RFC 9457)")
public record Problem(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uri")
        String type,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String title,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int status,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String detail,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String code,

        @Schema(description = "The provision that refuses") @Nullable
        String provision,

        @Schema(description = "The JSON path, parameter or header that is wrong") @Nullable
        String field,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uri-reference")
        String instance) {

    private static final String TYPE = "urn:mediation-ledger:problem:";

    /** A request that never reached the ledger's rules. */
    static Problem of(Fault fault, @Nullable String field, String detail, String instance) {
        return of(fault.name(), fault.status(), detail, null, field, instance);
    }

    /** A command that the ledger refused. */
    static Problem of(Refusal refusal, String instance) {
        return of(
                refusal.code().name(),
                statusOf(refusal.code().kind()),
                refusal.message(),
                refusal.provision(),
                refusal.field(),
                instance);
    }

    /** Facts on which the law gives no answer. */
    static Problem of(StatuteRefusal refusal, String instance) {
        RefusalCode code = switch (refusal) {
            case UnknownYearException unknown -> RefusalCode.CALENDAR_YEAR_UNKNOWN;
            case AgreedTimeBeforeAgreementException early -> RefusalCode.AGREED_BY_BEFORE_AGREEMENT;
        };
        return of(
                code.name(), statusOf(code.kind()), sentenceOf(refusal), refusal.provision(), refusal.fact(), instance);
    }

    private static Problem of(
            String code,
            int status,
            String detail,
            @Nullable String provision,
            @Nullable String field,
            String instance) {
        String words = code.toLowerCase(Locale.ROOT);
        String title = code.charAt(0) + words.substring(1).replace('_', ' ');
        return new Problem(TYPE + words.replace('_', '-'), title, status, detail, code, provision, field, instance);
    }

    private static int statusOf(RefusalCode.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case STALE -> 412;
        };
    }

    private static String sentenceOf(StatuteRefusal refusal) {
        return switch (refusal) {
            case UnknownYearException unknown ->
                "%s from %s needs the year %s, which the calendar %s does not know."
                        .formatted(unknown.rule(), unknown.fact(), unknown.year(), unknown.calendarEdition());
            case AgreedTimeBeforeAgreementException early -> "agreedBy lies before agreementMadeOn.";
        };
    }
}
