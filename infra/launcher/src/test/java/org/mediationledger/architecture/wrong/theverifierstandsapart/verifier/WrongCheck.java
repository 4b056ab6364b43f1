package org.mediationledger.architecture.wrong.theverifierstandsapart.verifier;

import org.mediationledger.architecture.wrong.theverifierstandsapart.query.RightView;

record WrongCheck(RightView known) {}
