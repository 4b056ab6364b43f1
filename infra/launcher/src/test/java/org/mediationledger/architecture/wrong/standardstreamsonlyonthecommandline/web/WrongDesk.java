package org.mediationledger.architecture.wrong.standardstreamsonlyonthecommandline.web;

final class WrongDesk {
    void say(String text) {
        System.out.println(text);
    }
}
