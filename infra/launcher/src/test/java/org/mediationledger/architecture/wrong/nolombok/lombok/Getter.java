package org.mediationledger.architecture.wrong.nolombok.lombok;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.CLASS)
public @interface Getter {}
