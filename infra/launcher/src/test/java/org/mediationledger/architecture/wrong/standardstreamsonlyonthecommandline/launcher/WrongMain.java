package org.mediationledger.architecture.wrong.standardstreamsonlyonthecommandline.launcher;

final class WrongMain {
    void say(String text) {
        System.err.println(text);
    }
}
