package org.mediationledger.web.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.security.Needs;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What isn't said to show no case is taken to show one, whatever is asked and however it is answered. */
class ViewTest {

    private static final String ID = "0a0b0c0d-0000-8000-8000-000000000001";
    private static final CaseId ONE = CaseId.of(ID);
    private static final CaseId OTHER = CaseId.of("0a0b0c0d-0000-8000-8000-000000000002");

    /** Handlers that nobody has written yet. */
    static final class Later {

        @Needs(Action.READ_CASE)
        public byte[] pack() {
            return new byte[0];
        }

        @Needs(Action.READ_CASE)
        @ShowsNoCase("nothing but itself")
        public byte[] key() {
            return new byte[0];
        }
    }

    private static MockHttpServletRequest request(String method, String handler, String pattern) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, pattern);
        request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, new HandlerMethod(new Later(), handler));
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        if (pattern.contains("{caseId}")) {
            request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("caseId", ID));
        }
        return request;
    }

    private static View view(String method, String handler, String pattern) throws Exception {
        return Objects.requireNonNull(View.of(request(method, handler, pattern)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT"})
    void whatever_is_answered_below_a_case_shows_it(String method) throws Exception {
        View view = view(method, "pack", "/api/cases/{caseId}/evidence");
        assertThat(view.shows(new byte[] {1})).containsExactly(ONE);
        assertThat(view.shows(null)).containsExactly(ONE);
        assertThat(view.name()).isEqualTo(method + " /api/cases/{caseId}/evidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT"})
    void what_names_no_case_must_say_what_it_shows(String method) throws Exception {
        View view = view(method, "pack", "/api/evidence");
        assertThatIllegalStateException().isThrownBy(() -> view.shows(new byte[] {1}));
        assertThat(view.shows((ShowsCases) () -> List.of(OTHER))).containsExactly(OTHER);
        assertThat(view(method, "key", "/api/evidence").shows(new byte[] {1})).isNull();
    }

    @Test
    void an_answer_that_says_what_it_shows_is_believed() throws Exception {
        ShowsCases both = () -> List.of(ONE, OTHER);
        assertThat(view("GET", "pack", "/api/cases/{caseId}/links").shows(both)).containsExactly(ONE, OTHER);
    }

    @Test
    void an_empty_list_was_read_and_an_empty_receipt_was_not() throws Exception {
        ShowsCases nothing = List::of;
        assertThat(view("GET", "pack", "/api/cases").shows(nothing)).isEmpty();
        assertThat(view("POST", "pack", "/api/cases").shows(nothing)).isNull();
    }

    @Test
    void what_is_not_of_the_interface_is_nobodys_view() throws Exception {
        assertThat(View.of(request("GET", "pack", "/error"))).isNull();
        assertThat(View.of(new MockHttpServletRequest("GET", "/api/cases"))).isNull();
    }

    @Test
    void a_case_that_is_not_named_by_an_id_is_none() throws Exception {
        MockHttpServletRequest request = request("GET", "pack", "/api/cases/{caseId}");
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("caseId", "Ada Example"));
        assertThat(Objects.requireNonNull(View.of(request)).attempted()).isEmpty();
    }
}
