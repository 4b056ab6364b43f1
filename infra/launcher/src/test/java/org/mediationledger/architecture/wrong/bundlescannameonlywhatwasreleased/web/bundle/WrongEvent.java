package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.web.bundle;

import org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.events.DocumentEvent;

record WrongEvent(DocumentEvent known) {}
