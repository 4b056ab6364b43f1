package org.mediationledger.architecture.wrong.viewsknownoframework.query.casefile;

import org.springframework.stereotype.Component;

@Component
final class RightStore {}
