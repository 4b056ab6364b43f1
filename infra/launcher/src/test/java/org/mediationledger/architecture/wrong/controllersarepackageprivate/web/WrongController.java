package org.mediationledger.architecture.wrong.controllersarepackageprivate.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public final class WrongController {}
