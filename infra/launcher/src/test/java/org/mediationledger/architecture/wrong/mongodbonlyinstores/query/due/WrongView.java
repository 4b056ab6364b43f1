package org.mediationledger.architecture.wrong.mongodbonlyinstores.query.due;

import org.bson.Document;

record WrongView(Document known) {}
