package org.mediationledger.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks the table of rights before anything of the request is read. A method that declares no right is nobody's; whether
 * the actor reaches the case in question is asked again behind the buses.
 */
final class RightsGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !permits(method)) {
            throw RequestRejected.because(Fault.ROLE_NOT_PERMITTED);
        }
        return true;
    }

    private static boolean permits(HandlerMethod method) {
        if (method.hasMethodAnnotation(Public.class)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        return needs == null
                ? method.hasMethodAnnotation(AnyRole.class)
                : RightsTable.of(Logins.current().role()).actions().contains(needs.value());
    }
}
