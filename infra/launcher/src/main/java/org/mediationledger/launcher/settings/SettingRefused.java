package org.mediationledger.launcher.settings;

/** A setting is missing or can't be used; the message names it, and is one clause for whoever set it. */
public final class SettingRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SettingRefused(String message) {
        super(message, null, false, false);
    }
}
