package org.mediationledger.web.document;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Lets the server write what is uploaded to disk as it comes, once it is known who sends it. */
@Configuration(proxyBeanMethods = false)
class Uploading {

    private static final long MOST_BYTES_OF_A_FILE = 50L * 1024 * 1024;
    private static final long MOST_BYTES_BESIDE = 100_000;

    @Bean
    MultipartConfigElement multipartConfig(UploadFolder folder) {
        return new MultipartConfigElement(
                folder.path().toAbsolutePath().toString(),
                MOST_BYTES_OF_A_FILE,
                MOST_BYTES_OF_A_FILE + MOST_BYTES_BESIDE,
                0);
    }

    @Bean
    StandardServletMultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }
}
