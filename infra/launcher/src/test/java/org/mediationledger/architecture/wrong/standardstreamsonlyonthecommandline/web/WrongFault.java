package org.mediationledger.architecture.wrong.standardstreamsonlyonthecommandline.web;

final class WrongFault {
    void say(Exception fault) {
        fault.printStackTrace();
    }
}
