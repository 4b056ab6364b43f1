package org.mediationledger.architecture.wrong.nofieldinjection.web;

import org.springframework.beans.factory.annotation.Value;

final class WrongSetting {
    @Value("${port}")
    int port;
}
