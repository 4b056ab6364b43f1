package org.mediationledger.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The whole edge, for a composition root to import. It needs from outside: {@code CommandGateway}, {@code QueryGateway},
 * {@code Sealer}, {@code Opener}, {@code KeyVault}, {@code BlindIndex}, {@code PersonIndex}, {@code Directory}, {@code Clock},
 * {@link org.mediationledger.web.desk.IdSource}, {@link org.mediationledger.web.accessfile.AccessRecords}, {@link
 * org.mediationledger.web.accessfile.AccessHistory}, {@link org.mediationledger.web.security.UserDirectory} and
 * {@code MeterRegistry}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebSide {}
