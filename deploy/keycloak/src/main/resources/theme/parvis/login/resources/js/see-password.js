// A tick says in words what is shown; Keycloak's own button would be a picture alone.
const tick = document.getElementById("see-password");
const password = document.getElementById("password");
const show = () => {
  password.type = tick.checked ? "text" : "password";
};
tick.addEventListener("change", show);
// A browser that comes back to the page may remember the tick, and password managers keep nothing of a text field.
show();
password.form.addEventListener("submit", () => {
  password.type = "password";
});
