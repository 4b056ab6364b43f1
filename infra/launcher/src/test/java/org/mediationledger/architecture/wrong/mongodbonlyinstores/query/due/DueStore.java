package org.mediationledger.architecture.wrong.mongodbonlyinstores.query.due;

import org.bson.Document;

record DueStore(Document known) {}
