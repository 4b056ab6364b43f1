package org.mediationledger.launcher;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.launcher.erasure.ErasureWiring;
import org.mediationledger.launcher.letter.LetterWiring;
import org.mediationledger.launcher.post.PaperErasure;
import org.mediationledger.launcher.post.PressWiring;
import org.mediationledger.launcher.server.KeptHistory;
import org.mediationledger.launcher.settings.Side;
import org.mediationledger.launcher.sweep.SweepWiring;
import org.mediationledger.launcher.watch.QuerySideWatch;
import org.mediationledger.query.QuerySide;
import org.mediationledger.web.WebSide;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Brings in the sides that this process runs. */
final class SideImports implements ImportSelector, EnvironmentAware {

    private List<Side> sides = List.of();

    @Override
    public void setEnvironment(Environment environment) {
        sides = Binder.get(environment)
                .bind("ledger.sides", Bindable.listOf(Side.class))
                .orElse(List.of(Side.values()));
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        List<String> imports = new ArrayList<>();
        if (sides.contains(Side.QUERY)) {
            imports.add(QuerySide.class.getName());
            imports.add(ViewWiring.class.getName());
            imports.add(KeptHistory.class.getName());
            imports.add(QuerySideWatch.class.getName());
            imports.add(ErasureWiring.class.getName());
            imports.add(PaperErasure.class.getName());
        }
        if (sides.contains(Side.WEB)) {
            imports.add(WebSide.class.getName());
            imports.add(SweepWiring.class.getName());
            imports.add(PressWiring.class.getName());
        }
        if (sides.contains(Side.QUERY) && sides.contains(Side.WEB)) {
            imports.add(LetterWiring.class.getName());
        }
        return imports.toArray(String[]::new);
    }
}
