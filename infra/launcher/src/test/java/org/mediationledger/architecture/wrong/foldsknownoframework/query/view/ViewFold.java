package org.mediationledger.architecture.wrong.foldsknownoframework.query.view;

public interface ViewFold<V> {}
