package org.mediationledger.architecture.wrong.standardstreamsonlyonthecommandline.launcher.cli;

final class RightMain {
    void say(String text) {
        System.out.println(text);
    }
}
