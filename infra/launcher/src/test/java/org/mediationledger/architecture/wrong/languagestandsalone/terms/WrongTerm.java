package org.mediationledger.architecture.wrong.languagestandsalone.terms;

import org.springframework.stereotype.Component;

@Component
final class WrongTerm {}
