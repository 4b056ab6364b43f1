package org.mediationledger.architecture.wrong.chanceisgiven.launcher;

import java.util.UUID;

final class Identity {
    UUID id = UUID.randomUUID();
}
