package org.mediationledger.query.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/** What is asked of the table of rights before a handler runs. */
final class RightsInterceptorTest {

    private final RightsInterceptor interceptor = new RightsInterceptor();

    @AfterEach
    void leaveNoUnitOfWorkBehind() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
    }

    @Test
    void what_names_neither_actor_nor_action_never_reaches_a_handler() {
        assertThatThrownBy(() -> interceptor.handle(asked("all cases"), () -> "handled"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_role_that_may_ask_reaches_the_handler() throws Exception {
        assertThat(interceptor.handle(asked(due(Role.AUTHORITY)), () -> "handled"))
                .isEqualTo("handled");
    }

    @Test
    void a_role_that_may_not_is_refused_as_data() throws Exception {
        ListDue query = due(Role.FAMILY);
        assertThat(interceptor.handle(asked(query), () -> "handled")).isEqualTo(query.refused(QueryRefusal.FORBIDDEN));
    }

    private static ListDue due(Role role) {
        return new ListDue(new Actor(new AccountId("ann"), role, "body"), null, null, null, null, null, null, 10);
    }

    private static UnitOfWork<QueryMessage<?, ?>> asked(Object payload) {
        return DefaultUnitOfWork.startAndGet(
                new GenericQueryMessage<>(payload, ResponseTypes.instanceOf(Object.class)));
    }
}
