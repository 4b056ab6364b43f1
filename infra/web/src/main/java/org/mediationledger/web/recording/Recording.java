package org.mediationledger.web.recording;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the recording in the way of every answer and every refusal. */
@Configuration(proxyBeanMethods = false)
class Recording implements WebMvcConfigurer {

    private final Reads reads;

    Recording(Reads reads) {
        this.reads = reads;
    }

    @Bean
    static SmartInitializingSingleton recordedAnswers(RequestMappingHandlerAdapter adapter, Reads reads) {
        return () -> {
            List<HandlerMethodReturnValueHandler> writing =
                    Objects.requireNonNull(adapter.getReturnValueHandlers(), "the adapter is set up");
            adapter.setReturnValueHandlers(writing.stream()
                    .<HandlerMethodReturnValueHandler>map(one -> new RecordedAnswers(one, reads))
                    .toList());
        };
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(new RecordedRefusals(reads));
    }
}
