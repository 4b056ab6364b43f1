package org.mediationledger.web;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.security.Needs;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that the running edge answers. */
record Mappings(RequestMappingHandlerMapping mapping) {

    static final String ID = "0a0b0c0d-0000-8000-8000-000000000001";

    record Route(RequestMethod method, String pattern, HandlerMethod handler) {

        /** The path with an id, or the number of what is numbered, at every place. */
        String path() {
            return pattern.replace("{account}", "ada")
                    .replaceAll("\\{(concern|need|complaint|version)}", "1")
                    .replace("{level}", "0")
                    .replace("/{*place}", "/000.p/1")
                    .replace("{retention}", "CONTACT")
                    .replace("{reason}", "APPEAL")
                    .replaceAll("\\{[a-zA-Z]+}", ID);
        }

        <A extends java.lang.annotation.Annotation> @Nullable A declared(Class<A> annotation) {
            return handler.getMethodAnnotation(annotation);
        }

        /** The pattern as the description writes it: OpenAPI knows no rest of a path. */
        String described() {
            return pattern.replace("{*", "{");
        }

        @Nullable
        Needs needs() {
            return declared(Needs.class);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    Stream<Route> api() {
        return all().filter(route -> route.pattern().startsWith("/api/"));
    }

    Stream<Route> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> methods(entry).map(method -> new Route(method, pattern, entry.getValue()))))
                .sorted(Comparator.comparing(Route::toString));
    }

    private static Stream<RequestMethod> methods(
            Map.Entry<org.springframework.web.servlet.mvc.method.RequestMappingInfo, HandlerMethod> entry) {
        var methods = entry.getKey().getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of(RequestMethod.values()) : methods.stream();
    }
}
