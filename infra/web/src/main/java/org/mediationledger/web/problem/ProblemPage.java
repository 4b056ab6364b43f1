package org.mediationledger.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Stands in for the framework's error page: what a filter or the container reports becomes a problem, too. */
@Controller
@Hidden
class ProblemPage implements ErrorController {

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<Problem> problem(HttpServletRequest request) {
        int status = attribute(request, RequestDispatcher.ERROR_STATUS_CODE, Integer.class)
                .orElse(404);
        String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, String.class)
                .orElseGet(request::getRequestURI);
        Fault fault = Fault.ofStatus(status);
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(fault, null, fault.sentence(), path));
    }

    private static <T> Optional<T> attribute(HttpServletRequest request, String name, Class<T> type) {
        return Optional.ofNullable(request.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
