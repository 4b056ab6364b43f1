package org.mediationledger.architecture.wrong.foldsknownoframework.query.due;

import org.mediationledger.architecture.wrong.foldsknownoframework.query.view.ViewFold;
import org.springframework.stereotype.Component;

@Component
final class WrongFold implements ViewFold<String> {}
