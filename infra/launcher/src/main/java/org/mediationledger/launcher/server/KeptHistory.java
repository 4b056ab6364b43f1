package org.mediationledger.launcher.server;

import org.mediationledger.query.history.HistoryView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Keeps the recorded events by case, for a query side over Axon Server, which reads them by aggregate only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ledger.store", havingValue = "server")
@Import(HistoryView.class)
public class KeptHistory {}
