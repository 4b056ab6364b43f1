package org.mediationledger.web.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.mediationledger.rights.Actor;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.opening.Shown;
import org.mediationledger.web.request.TextForm;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Draws the description. */
@Configuration(proxyBeanMethods = false)
class Description {

    static final String PASSWORD = "password";
    static final String TOKEN = "token";

    Description() {
        SpringDocUtils springDoc = SpringDocUtils.getConfig();
        TextForm.ALL.forEach(form -> springDoc.replaceWithSchema(form.type(), schemaOf(form)));
        springDoc.replaceWithSchema(Sealed.class, personalValue());
        springDoc.replaceWithSchema(Shown.class, personalValue());
        springDoc.addRequestWrapperToIgnore(Actor.class, Submission.class);
    }

    @Bean
    OpenAPI ledgerDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("Mediation Ledger")
                        .version("1")
                        .description("A case ledger for special educational needs mediation and disagreement resolution"
                                + " in England. Every accepted command appends to a case; nothing is edited. Refusals"
                                + " are RFC 9457 problems that name a code, the provision and the field. A command may"
                                + " carry an Idempotency-Key, so that its repeats change nothing and answer the same.")
                        .license(new License().name("See the LICENSE file of the source")))
                .schemaRequirement(
                        PASSWORD,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .schemaRequirement(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Where the ledger trusts an OpenID Connect issuer"))
                .security(
                        List.of(new SecurityRequirement().addList(PASSWORD), new SecurityRequirement().addList(TOKEN)));
    }

    @Bean
    GlobalOperationCustomizer operations() {
        return new OperationDescription();
    }

    @Bean
    GlobalOpenApiCustomizer fields() {
        return new FieldDescriptions();
    }

    private static <T> Schema<?> schemaOf(TextForm<T> form) {
        return new StringSchema()
                .format(form.format())
                .pattern(form.pattern() == null ? null : "^" + form.pattern() + "$");
    }

    private static Schema<?> personalValue() {
        return new Schema<Object>()
                .description("A personal value; or that it was erased, or cannot be read")
                .addOneOfItem(new StringSchema())
                .addOneOfItem(new ObjectSchema().addProperty("erased", new BooleanSchema()))
                .addOneOfItem(new ObjectSchema().addProperty("unreadable", new BooleanSchema()));
    }
}
