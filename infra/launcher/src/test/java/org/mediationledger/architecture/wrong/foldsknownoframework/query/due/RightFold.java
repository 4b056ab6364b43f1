package org.mediationledger.architecture.wrong.foldsknownoframework.query.due;

import org.mediationledger.architecture.wrong.foldsknownoframework.query.view.ViewFold;

final class RightFold implements ViewFold<String> {}
