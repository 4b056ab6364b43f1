package org.mediationledger.web.request;

import java.util.Locale;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Teaches the framework the edge's JSON and its forms of text. */
@Configuration(proxyBeanMethods = false)
class Reading implements WebMvcConfigurer {

    private static final int AFTER_RIGHTS = 100;

    @Bean
    EdgeJson edgeJson() {
        return EdgeJson.strict();
    }

    @Bean
    ServerHttpMessageConvertersCustomizer edgeJsonConverter(EdgeJson json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }

    /** Sentences are written in one language, whatever a browser prefers. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.UK);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        TextForm.ALL.forEach(form -> add(form, registry));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters())
                .addPathPatterns("/api/**")
                .order(AFTER_RIGHTS);
    }

    private static <T> void add(TextForm<T> form, FormatterRegistry registry) {
        Converter<String, T> converter = text -> form.parse().apply(text);
        registry.addConverter(String.class, form.type(), converter);
    }
}
