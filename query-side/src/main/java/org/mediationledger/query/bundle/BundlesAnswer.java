package org.mediationledger.query.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link ListBundles}.
 *
 * @param bundles none where refused
 */
public record BundlesAnswer(CaseBundles bundles, @Nullable QueryRefusal refusal) {}
