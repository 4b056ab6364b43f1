package org.mediationledger.architecture.wrong.tinkonlyfordocuments.documents.blob;

import com.google.crypto.tink.StreamingAead;

record RightCipher(StreamingAead known) {}
