package org.mediationledger.paper.certificate;

/** How large the certificate is set: the first in which it fits the page. */
enum TypeSize {
    /** 10.5 points. */
    USUAL("usual"),
    /** 9 points. */
    SMALL("small"),
    /** 7.5 points, for the longest of names. */
    SMALLER("smaller");

    private final String styleClass;

    TypeSize(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
