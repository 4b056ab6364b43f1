package org.mediationledger.architecture.wrong.tinkonlyfordocuments.web.desk;

import com.google.crypto.tink.StreamingAead;

record WrongSeal(StreamingAead known) {}
