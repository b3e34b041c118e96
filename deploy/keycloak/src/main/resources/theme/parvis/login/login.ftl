<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username', 'password')>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section = "header">
${msg("loginAccountTitle")}
<#elseif section = "form">
<#if wrong>
<p id="input-error" class="note warn" role="alert">${kcSanitize(messagesPerField.getFirstError('username', 'password'))?no_esc}</p>
</#if>
<#if realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post">
<#if !usernameHidden??>
<div class="field">
<label class="label" for="username">${msg("username")}</label>
<input class="entry" id="username" name="username" type="text" value="${(login.username!'')}" required
 autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" autocapitalize="none" spellcheck="false"
 dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="input-error"<#else> autofocus</#if>>
</div>
</#if>
<div class="field">
<label class="label" for="password">${msg("password")}</label>
<input class="entry" id="password" name="password" type="password" autocomplete="current-password" required
 dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
<label class="tick"><input type="checkbox" id="see-password" aria-controls="password"> ${msg("showPassword")}</label>
</div>
<input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
<button class="btn choice" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
</form>
<script type="module" src="${url.resourcesPath}/js/see-password.js"></script>
</#if>
<@passkeys.conditionalUIData />
</#if>
</@layout.registrationLayout>
